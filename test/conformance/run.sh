#!/usr/bin/env bash
# Holds what this project writes and says against the real tools: upstream definitions, Go's YAML reader and templates, kubeseal, a Kubernetes API server, Argo CD's and Flux's own code.
# Needs Go; the judges of the last three lie in JUDGES_DIR (default: ../shared/judges). What is absent is skipped, and said loudly.
# Built programs are kept in CONFORMANCE_CACHE (default: ~/.cache/cdk8s-gitops).
set -euo pipefail
cd "$(dirname "$0")/../.."

skip() {
  printf '\n########## SKIPPED: %s ##########\n\n' "$1" >&2
  exit 0
}

command -v go >/dev/null || skip 'conformance needs Go, and there is no `go` on PATH'

kubeseal_version=v0.36.6
cache=${CONFORMANCE_CACHE:-$HOME/.cache/cdk8s-gitops}
mkdir -p "$cache/bin-$kubeseal_version"
export KUBESEAL="$cache/bin-$kubeseal_version/kubeseal"
[ -x "$KUBESEAL" ] || GOBIN="$cache/bin-$kubeseal_version" go install "github.com/bitnami-labs/sealed-secrets/cmd/kubeseal@$kubeseal_version"

upstream=${UPSTREAM_DIR:-../shared/upstream}
if [ -f "$upstream/index.json" ]; then
  npx tsx projenrc/importer/main.ts --check "$upstream"
  UPSTREAM_DIR="$upstream" npx tsx test/conformance/completeness.ts
else
  printf '\n########## SKIPPED: the upstream definitions are not in %s; imports/ was not compared with them ##########\n\n' "$upstream" >&2
fi
npx tsx test/conformance/go-yaml.ts
npx tsx test/conformance/go-template.ts
if command -v openssl >/dev/null; then
  npx tsx test/conformance/sealed-secrets.ts
else
  printf '\n########## SKIPPED: kubeseal was not asked, for there is no `openssl` on PATH to make a certificate ##########\n\n' >&2
fi

export JUDGES_DIR=${JUDGES_DIR:-../shared/judges}
[ -x "$JUDGES_DIR/setup.sh" ] || skip "the judges are not in $JUDGES_DIR; the API server, Argo CD and Flux were not asked"
export JUDGES_BIN=${JUDGES_BIN:-$HOME/.cache/gitops-judges}
"$JUDGES_DIR/setup.sh" apiserver argocd flux

export JUDGE_APISERVER_NAME=cdk8s-gitops JUDGE_APISERVER_PORT=${JUDGE_APISERVER_PORT:-27543}
"$JUDGES_DIR/apiserver/down.sh" >/dev/null 2>&1 || true
trap '"$JUDGES_DIR/apiserver/down.sh" >/dev/null 2>&1 || true' EXIT
"$JUDGES_DIR/apiserver/up.sh"
npx tsx test/conformance/judges.ts
npx tsx test/conformance/rule-examples.ts
npx tsx test/conformance/argo-rules.ts
npx tsx test/conformance/argo-emitted.ts
npx tsx test/conformance/argo-preview.ts
npx tsx test/conformance/keywords.ts
npx tsx test/conformance/cdk8s-plus.ts
npx tsx test/conformance/generated.ts
