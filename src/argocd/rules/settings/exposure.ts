import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { listAt, mapAt, textAt, valueAt } from '../../../core/plain';
import { settingsBeside } from '../../_settings-beside';

const service = (ports: string): string => `
apiVersion: v1
kind: Service
metadata:
  name: argocd-server
spec:
  type: LoadBalancer
  ports:
${ports}`;

const HTTPS = `    - name: https
      port: 443
      targetPort: 8080
`;
const HTTP = HTTPS.replace('https', 'http').replace('443', '80');

/** The server of Argo CD, for everybody and in plain text. */
export const plainServer: Rule = {
  id: 'argocd/plain-server',
  severity: FindingSeverity.WARNING,
  kinds: ['/Service'],
  check(object, fleet) {
    const { name, manifest } = object;
    const isServer = name === 'argocd-server' || textAt(manifest, 'spec', 'selector', 'app.kubernetes.io/name') === 'argocd-server';
    if (!isServer || textAt(manifest, 'spec', 'type') !== 'LoadBalancer') return NONE;
    const ports = listAt(manifest, 'spec', 'ports').map((port) => Number(valueAt(port, 'port')));
    // Whoever comes by the one is sent to the other, unless the server was told to do without.
    if (!ports.includes(80) || (ports.includes(443) && !isInsecure(object, fleet))) return NONE;
    const field = `spec.ports[${ports.indexOf(80)}].port`;
    return [{ field, message: `${field} is 80 on a load balancer, so passwords and tokens for Argo CD travel in plain text; offer 443 alone, or put an Ingress with TLS before it` }];
  },
  docs: {
    what: 'The server of Argo CD is offered with TLS',
    why: 'Who signs in to Argo CD may change every cluster that it delivers to. A load balancer on port 80 takes passwords and tokens unencrypted, from wherever it can be reached.',
    bad: { yaml: service(HTTP) },
    good: { yaml: service(HTTPS) },
    source: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/tls/', 'https://argo-cd.readthedocs.io/en/stable/getting_started/#3-access-the-argo-cd-api-server'],
    numbers: ['E8', '28'],
  },
};

const ingress = (tls: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: argocd-server
  annotations:
    kubernetes.io/tls-acme: 'true'
    nginx.ingress.kubernetes.io/ssl-passthrough: 'true'
spec:
  ingressClassName: nginx
  defaultBackend: { service: { name: argocd-server, port: { name: https } } }
  tls:
    - hosts:
        - argocd.example.com
${tls}
---
apiVersion: v1
kind: Service
metadata:
  name: argocd-server
spec:
  selector: { app.kubernetes.io/name: argocd-server }
  ports:
    - { name: https, port: 443 }
`;

/** A certificate for a connection that the controller does not open. */
export const passthroughSecret: Rule = {
  id: 'argocd/passthrough-secret',
  severity: FindingSeverity.WARNING,
  kinds: ['networking.k8s.io/Ingress'],
  check({ manifest }) {
    if (textAt(manifest, 'metadata', 'annotations', 'nginx.ingress.kubernetes.io/ssl-passthrough') !== 'true') return NONE;
    const isIssued = Object.keys(mapAt(manifest, 'metadata', 'annotations')).some((key) => ISSUER.test(key));
    return listAt(manifest, 'spec', 'tls').flatMap((tls, index) => {
      const secret = textAt(tls, 'secretName');
      // The server of Argo CD reads this one itself, and cert-manager makes it for this Ingress.
      if (secret === undefined || (secret === 'argocd-server-tls' && isIssued)) return NONE;
      const field = `spec.tls[${index}].secretName`;
      const message = `${field} is not used, since ssl-passthrough hands connections on unopened and the server behind shows its own certificate; `
        + 'leave it out, or end TLS at the Ingress';
      return [{ field, message }];
    });
  },
  docs: {
    what: 'An Ingress that passes TLS through has no certificate',
    why: 'With ssl-passthrough, ingress-nginx does not open the connection: whoever connects sees the certificate of the server behind, '
      + 'and the one of the Ingress is issued and renewed for nothing. Only one that cert-manager issues into `argocd-server-tls` is read, by the server of Argo CD itself.',
    bad: { yaml: ingress('      secretName: argocd-ingress-tls\n') },
    good: { yaml: ingress('') },
    source: ['https://kubernetes.github.io/ingress-nginx/user-guide/tls/#ssl-passthrough', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/ingress/'],
    numbers: ['E26', '28'],
  },
};

/** Annotations by which cert-manager issues what an Ingress names. */
const ISSUER = /^(?:cert-manager\.io\/(?:cluster-)?issuer|kubernetes\.io\/tls-acme)$/;

function isInsecure(object: CheckedObject, fleet: FleetIndex): boolean {
  return settingsBeside(object, 'argocd-cmd-params-cm', fleet).some((settings) => settings['server.insecure'] === 'true');
}
