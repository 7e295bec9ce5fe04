/** A Rollout of examples; what follows `strategy` is up to them. */
export function rollout(strategy: string): string {
  return `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  namespace: shop
spec:
  replicas: 5
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
  strategy:
${strategy}`;
}

/** The AnalysisTemplate of examples, with what is said of its metric. */
export function successRate(metric: string): string {
  return `
---
apiVersion: argoproj.io/v1alpha1
kind: AnalysisTemplate
metadata:
  name: success-rate
  namespace: shop
spec:
  args:
    - name: service-name
  metrics:
    - name: success-rate
${metric}      failureLimit: 1
      successCondition: len(result) > 0 && result[0] >= 0.95
      provider:
        prometheus:
          address: https://prometheus.example.com
          query: success_rate{service="{{args.service-name}}"}
`;
}
