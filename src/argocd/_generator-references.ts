import { generatorsOf } from './_generators';
import type { CheckedObject } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceSink } from '../checks/reference';
import { isFilledLater, textAt, valueAt } from '../core/plain';

/** The fields of SCM and pull request generators that name a key of a Secret, by the way to them from a provider. */
const TOKENS = [['tokenRef'], ['accessTokenRef'], ['appPasswordRef'], ['basicAuth', 'passwordRef'], ['bearerToken', 'tokenRef']] as const;

/** Tells which Secrets and ConfigMaps the generators of an ApplicationSet read. */
export function extractGenerators(object: CheckedObject, controllerNamespace: string, sink: ReferenceSink): void {
  for (const { generator, at } of generatorsOf(object.manifest)) {
    const uses = (field: string, type: string, namespace: string | undefined, name: string | undefined, key?: string): void => {
      // Credentials are put into a cluster by hand where nothing in Git can open them.
      const ifMissing = FindingSeverity.WARNING;
      if (name !== undefined && !isFilledLater(name)) sink.uses(`${at}.${field}`, type, namespace, name, { key, ifMissing });
    };
    uses('plugin.configMapRef.name', '/ConfigMap', controllerNamespace, textAt(generator, 'plugin', 'configMapRef', 'name'));
    uses('clusterDecisionResource.configMapRef', '/ConfigMap', controllerNamespace, textAt(generator, 'clusterDecisionResource', 'configMapRef'));
    for (const kind of ['scmProvider', 'pullRequest']) {
      const settings = valueAt(generator, kind);
      if (typeof settings !== 'object' || settings === null) continue;
      for (const [provider, value] of Object.entries(settings)) {
        const field = `${kind}.${provider}`;
        for (const way of TOKENS) {
          const ref = valueAt(value, ...way);
          uses(`${field}.${way.join('.')}`, '/Secret', object._home, textAt(ref, 'secretName'), textAt(ref, 'key'));
        }
        uses(`${field}.caRef`, '/ConfigMap', object._home, textAt(value, 'caRef', 'configMapName'), textAt(value, 'caRef', 'key'));
        uses(`${field}.appSecretName`, '/Secret', controllerNamespace, textAt(value, 'appSecretName'));
      }
    }
  }
}
