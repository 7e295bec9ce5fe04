/** A Secret with the label by which Argo CD finds it. */
export function secret(type: string, fields: string, name = 'shop', metadata = ''): string {
  return `apiVersion: v1
kind: Secret
metadata:
  name: ${name}
  namespace: argocd
  labels:
    argocd.argoproj.io/secret-type: ${type}
${metadata}stringData:
${fields.trim().split('\n').map((line) => `  ${line}`).join('\n')}
`;
}
