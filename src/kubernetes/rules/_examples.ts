/** What is particular about a workload of an example. Texts are fields as YAML, from the first column on; an empty one leaves out what a right workload says. */
interface Workload {
  readonly name?: string;
  readonly namespace?: string;
  readonly image?: string;
  /** Whose rights the pods have; by default nobody's. */
  readonly account?: string;
  /** As whom the pods run; by default not as root. */
  readonly security?: string;
  /** What the container needs of its node; by default a little. */
  readonly resources?: string;
  /** More of the pods' spec. */
  readonly pod?: string;
  /** More of the container. */
  readonly container?: string;
}

/** What is particular about a Deployment of an example. */
interface DeploymentExample extends Workload {
  /** More of its spec. */
  readonly spec?: string;
  /** The label `app` that it selects; by default its name. */
  readonly selects?: string;
  /** The label `app` of its pods; by default what it selects. */
  readonly label?: string;
}

const NO_TOKEN = 'automountServiceAccountToken: false';
const NOT_ROOT = `securityContext:
  runAsNonRoot: true`;
const REQUESTS = `resources:
  requests:
    cpu: 100m
    memory: 64Mi`;

/** A Job that no rule has anything against, but for what is particular about it. */
export function job({ name = 'migrate', ...given }: Workload = {}): string {
  return object('batch/v1', 'Job', { name, ...given }, `
spec:
  template:
    spec:
      restartPolicy: Never
${indented(6, podSpec({ name, ...given }))}`);
}

/** A Deployment that no rule has anything against, but for what is particular about it. */
export function deployment({ name = 'web', spec, selects = name, label = selects, ...given }: DeploymentExample = {}): string {
  return object('apps/v1', 'Deployment', { name, ...given }, `
spec:
${indented(2, spec, `selector:
  matchLabels:
    app: ${selects}
template:
  metadata:
    labels:
      app: ${label}
  spec:`)}
${indented(6, podSpec({ name, ...given }))}`);
}

/** A Pod with the label `app` that no rule has anything against, but for what is particular about it. */
export function pod({ name = 'web', ...given }: Workload = {}): string {
  return object('v1', 'Pod', { name, ...given }, `
  labels:
    app: ${name}
spec:
${indented(2, podSpec({ name, ...given }))}`);
}

/** The Service of the Pod and the Deployment. */
export function webService(port = ''): string {
  return object('v1', 'Service', { name: 'web' }, `
spec:
  selector:
    app: web
  ports:
    - port: 80
${indented(6, port)}`);
}

export function serviceAccount(name: string): string {
  return object('v1', 'ServiceAccount', { name });
}

/** A Namespace that enforces a security standard. */
export function namespace(name: string, standard: string): string {
  return `apiVersion: v1
kind: Namespace
metadata:
  name: ${name}
  labels:
    pod-security.kubernetes.io/enforce: ${standard}
`;
}

/** A role that allows what somebody needs who deploys, and nothing else. */
export const DEPLOYER_ROLE = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs: [get, list, watch, patch]
`;

/** Several objects, one document for each. */
export function documents(...objects: readonly string[]): string {
  return objects.map((text) => text.trim()).join('\n---\n');
}

function object(apiVersion: string, kind: string, { name, namespace: home = 'default' }: Workload, more = ''): string {
  return `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: ${name}
  namespace: ${home}${more}
`;
}

function podSpec({ name, image = `ghcr.io/acme/${name}:1.4.2`, account = NO_TOKEN, security = NOT_ROOT, resources = REQUESTS, pod: more, container }: Workload): string {
  return `${indented(0, account, security, more, 'containers:')}
  - name: ${name}
${indented(4, `image: ${image}`, container, resources)}`;
}

/** Texts below each other, without those that are empty. */
function indented(columns: number, ...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? text.trim().split('\n') : [])).map((line) => ' '.repeat(columns) + line).join('\n');
}
