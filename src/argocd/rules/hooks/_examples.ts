/** A Job that Argo CD could run as a hook, with annotations as they are given. */
export function job(annotations: Record<string, string>, name = 'migrate'): string {
  return `apiVersion: batch/v1
kind: Job
metadata:
  name: ${name}
${annotationLines(annotations)}spec:
  template:
    spec:
      automountServiceAccountToken: false
      restartPolicy: Never
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
        seccompProfile: { type: RuntimeDefault }
      containers:
        - name: migrate
          image: registry.example.com/shop/migrate:1.2.3
          resources: { requests: { cpu: 100m, memory: 64Mi } }
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
`;
}

/** A ConfigMap with annotations as they are given. */
export function settings(annotations: Record<string, string>, name = 'settings'): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
${annotationLines(annotations)}data:
  colour: red
`;
}

/** A volume with annotations as they are given. */
export function volume(annotations: Record<string, string>, more = ''): string {
  return `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
${annotationLines(annotations)}spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
${more}`;
}

function annotationLines(annotations: Record<string, string>): string {
  const lines = Object.entries(annotations).map(([name, value]) => `    ${name}: ${JSON.stringify(value)}\n`);
  return lines.length === 0 ? '' : `  annotations:\n${lines.join('')}`;
}
