/** Numbers by which facts about Argo CD are known, by what they are about. */
export const NUMBERS: Record<string, readonly string[]> = {
  'Projects': numbered('AP', [1, 13], [20, 26], [30, 31], [40, 48]),
  'Roles of Argo CD': numbered('RB', [1, 5]),
  'Applications': numbered('AA', [1, 36]),
  'Source hydration': numbered('HY', [1, 9]),
  'Files of manifests': numbered('RM', [1, 14]),
  'Credentials and settings': numbered('ST', [1, 9]),
  'Hooks and waves': numbered('HW', [1, 14]),
  'Generators': numbered('AS', [1, 22]),
  'Templates': numbered('AT', [1, 12]),
  'Generated Applications': Array.from({ length: 17 }, (_, index) => `AS-R${index + 1}`),
};

function numbered(family: string, ...ranges: [number, number][]): string[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => `${family}-${String(from + index).padStart(3, '0')}`));
}

/** What becomes of a number that no rule has. */
export const WITHOUT_RULE: Record<string, string> = {
  'AP-042': 'What a window means: outside of one that allows nothing is synced. `ArgoSyncWindow.nextOpenings` says when that is.',
  'AA-009': '[`fleet/missing-reference`](#fleetmissing-reference) looks for the project.',
  'AA-021': 'Whether `true` or `1` is meant as text is known to the author only; `forceString` says it, and `values` of a typed source keeps its types.',
  'AA-028': 'Both spellings mean what they say: `automated: {}` is on, `enabled: false` is off. Typed, it is `ArgoSyncPolicy.automated()` or `.manual()`.',
  'AA-031': '[`fleet/duplicate-object`](#fleetduplicate-object) finds it, whoever makes the objects.',
  'AA-032': '[`fleet/double-delivery`](#fleetdouble-delivery) and [`fleet/duplicate-object`](#fleetduplicate-object) find it.',
  'AA-036': '[`argocd/project-namespace`](#argocdproject-namespace) asks whether the project lets Applications lie there; which namespaces Argo CD watches is said in argocd-cmd-params-cm.',
  'HY-005': 'Which commits were hydrated already is known in the cluster only.',
  'RM-013': 'No cluster has a kind `List`, so `schema/unknown-kind` refuses it.',
  'AS-006': 'What a merge drops is seen in a preview of the ApplicationSet: dropping is what later generators of a merge are for.',
  'AS-008': '[`argocd/unknown-generator`](#argocdunknown-generator) finds an entry without a generator.',
  'AS-014': '[`fleet/missing-reference`](#fleetmissing-reference) looks for the project; a project that is a parameter is allowed, and then no signatures are asked for.',
  'AS-017': 'Both are meant at times: without a selector the cluster of Argo CD itself counts, with one it does not. `ArgoGenerator.clusters` says so.',
  'AS-022': 'The schema asks for it; typed generators fill in what a template of theirs leaves out.',
  'AT-005': 'The schema finds it; typed templates move such a value into a `templatePatch`.',
  'AT-011': 'That keys of labels and annotations are filled in, too, is a fact that nobody is harmed by.',
  'AT-012': 'Only Argo CD\'s API refuses a project that is a parameter, and from Git nothing passes by it.',
  'AS-R3': 'A consequence: every error of a rule about ApplicationSets has it.',
  'AS-R10': 'There is no such rule: percentages of steps need not add up.',
  'AS-R16': 'Whether an Application becomes healthy is known in the cluster only.',
  'AS-R17': 'Which fields of an Application others write is known in the cluster only; `ArgoIgnoreRule` checks how they are named.',
  'HW-006': 'The schema finds it: values of annotations are texts.',
  'HW-009': 'Which objects a person syncs is known in the cluster only.',
  'HW-013': 'What Git held before is not known at synth; the pages about hooks say that a hook which leaves Git stays in the cluster.',
  'HW-014': 'A delay of the controller, that nothing in Git changes.',
};
