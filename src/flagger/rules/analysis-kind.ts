import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { listAt, mapAt, textAt } from '../../core/plain';

/** An analysis has to go somewhere: by steps of weight, or by iterations. */
export const analysisKind: Rule = {
  id: 'flagger/analysis-kind',
  severity: FindingSeverity.ERROR,
  kinds: ['flagger.app/Canary'],
  check({ manifest }) {
    const spec = mapAt(manifest, 'spec');
    const { iterations, stepWeight } = mapAt(spec, 'analysis');
    // With this provider, Flagger takes ten iterations where none are given.
    if (spec.analysis === undefined || spec.skipAnalysis === true || textAt(spec, 'provider') === 'kubernetes') return NONE;
    if ([iterations, stepWeight, listAt(spec, 'analysis', 'stepWeights')[0]].some(isMoving)) return NONE;
    const isAb = listAt(spec, 'analysis', 'match').length > 0;
    return [{
      field: 'spec.analysis',
      severity: spec.provider === undefined ? FindingSeverity.WARNING : undefined,
      message: `spec.analysis has neither iterations nor a step of weight above 0, so a new version stays at its first step for ever; ${
        isAb ? 'with match, give iterations' : 'give stepWeight or stepWeights for a canary, or iterations for blue/green'}`,
    }];
  },
  docs: {
    what: 'The analysis of a Canary has steps or iterations above zero',
    why: 'Flagger knows no field for the strategy: iterations make it blue/green, with match A/B testing, and weights a canary. Where all of them are zero, it never reaches the end and never gives up.',
    bad: { yaml: example('    stepWeight: 0\n    maxWeight: 50\n') },
    good: { yaml: example('    stepWeight: 10\n    maxWeight: 50\n') },
    source: ['https://docs.flagger.app/usage/deployment-strategies', 'fluxcd/flagger pkg/controller/scheduler.go advanceCanary, nextStepWeight'],
    numbers: ['164', '165', 'E21', 'FLG-04', 'FLG-05'],
  },
};

/** What is only known later may be any number. */
function isMoving(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint' ? value > 0 : typeof value === 'string';
}

function example(steps: string): string {
  return `
apiVersion: flagger.app/v1beta1
kind: Canary
metadata:
  name: web
  namespace: shop
spec:
  provider: istio
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  service: { port: 80 }
  analysis:
    interval: 1m
    threshold: 5
${steps}---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        seccompProfile: { type: RuntimeDefault }
      containers:
        - name: web
          image: ghcr.io/acme/web:1.4.0
          resources:
            requests: { cpu: 100m, memory: 64Mi }
            limits: { memory: 128Mi }
          readinessProbe: { httpGet: { path: /ready, port: 8080 } }
          livenessProbe: { httpGet: { path: /live, port: 8080 } }
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: { drop: [ALL] }
`;
}
