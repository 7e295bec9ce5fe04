import { metadata, owned, podSpec, selected } from './common';

export const pods = [
  { apiVersion: 'v1', kind: 'Pod', metadata: metadata('full', selected), spec: podSpec },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata('job-like'),
    spec: {
      restartPolicy: 'OnFailure',
      activeDeadlineSeconds: 600,
      hostNetwork: true,
      dnsPolicy: 'ClusterFirstWithHostNet',
      nodeName: 'node-1',
      preemptionPolicy: 'PreemptLowerPriority',
      priority: 0,
      os: { name: 'windows' },
      securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa', gmsaCredentialSpec: 'x', runAsUserName: 'ContainerUser', hostProcess: false } },
      containers: [{
        name: 'main',
        image: 'registry.example.com/main:1',
        ports: [{ containerPort: 80 }],
        securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } },
        livenessProbe: { httpGet: { port: 80 } },
        readinessProbe: { tcpSocket: { port: 'x' } },
        lifecycle: { postStart: { httpGet: { port: 80 } } },
      }],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata('never'),
    spec: {
      restartPolicy: 'Never',
      dnsPolicy: 'Default',
      schedulingGates: [{ name: 'example.com/quota' }],
      resources: { requests: { cpu: '1' }, limits: { cpu: '2', memory: '1Gi' } },
      volumes: [{ name: 'bidi', hostPath: { path: '/x', type: '' } }],
      containers: [{
        name: 'main',
        image: 'registry.example.com/main:1',
        securityContext: { privileged: true, seccompProfile: { type: 'Unconfined' } },
        volumeMounts: [{ name: 'bidi', mountPath: '/x', mountPropagation: 'Bidirectional' }],
        restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [42] } }],
        restartPolicy: 'Never',
      }],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...metadata('signals'), ...owned },
    spec: {
      os: { name: 'linux' },
      hostnameOverride: 'web.example.com',
      volumes: [
        { name: 'env', emptyDir: {} },
        {
          name: 'bundles',
          projected: {
            sources: [
              { clusterTrustBundle: { name: 'bundle', path: 'bundle.pem' } },
              { podCertificate: { signerName: 'example.com/signer', keyType: 'RSA3072', keyPath: 'key.pem', certificateChainPath: 'chain.pem' } },
            ],
          },
        },
      ],
      initContainers: [{ name: 'write', image: 'registry.example.com/write:1', volumeMounts: [{ name: 'env', mountPath: '/env' }] }],
      containers: [{
        name: 'main',
        image: 'registry.example.com/main:1',
        lifecycle: { stopSignal: 'SIGUSR1' },
        env: [{ name: 'FROM_FILE', valueFrom: { fileKeyRef: { volumeName: 'env', path: 'all.env', key: 'LEVEL', optional: true } } }],
      }],
    },
  },
];
