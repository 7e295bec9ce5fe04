import {
  ArgoAction, ArgoParameters, ArgoRbac, ArgoRbacRole, ArgoRbacRule, ArgoSettings, type Environment, EnvironmentStack,
} from 'cdk8s-gitops';

/** How Argo CD itself is to behave. */
export class Settings extends EnvironmentStack {
  constructor(environment: Environment, id: string) {
    super(environment, id, { namespace: 'argocd', createNamespace: false });

    // What Argo CD leaves out by itself stays left out; a list of one's own would replace that one.
    new ArgoSettings(this, 'settings', { url: 'https://argocd.example.com' });

    // Without this, the steps of an ApplicationSet are passed over.
    new ArgoParameters(this, 'parameters', { progressiveSyncs: true });

    new ArgoRbac(this, 'rbac', {
      defaultRole: ArgoRbacRole.READONLY,
      roles: [ArgoRbacRole.named('deployer', {
        members: ['acme:deployers'],
        rules: [
          ArgoRbacRule.applications([ArgoAction.GET, ArgoAction.SYNC]),
          // Since Argo CD 3, neither comes with the Application.
          ArgoRbacRule.applications([ArgoAction.deleteResource({ group: '', kind: 'Pod' })]),
          ArgoRbacRule.logs(),
        ],
      })],
    });
  }
}
