/** The label by which Argo CD finds its Secrets. */
export const SECRET_TYPE = 'argocd.argoproj.io/secret-type';

/** The label by which Argo CD finds the Secrets and ConfigMaps of its settings. */
export const PART_OF = 'app.kubernetes.io/part-of';

/** What Argo CD looks for. */
export const SECRET_TYPES = ['cluster', 'repository', 'repository-write', 'repo-creds', 'repo-write-creds', 'scm-creds'] as const;
export type SecretType = typeof SECRET_TYPES[number];

/** How Argo CD reads a field. */
export type FieldForm = 'text' | 'boolean' | 'integer';

type Fields = Record<string, FieldForm>;

function fields(form: FieldForm, ...keys: string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, form]));
}

const LOGIN: Fields = {
  ...fields(
    'text', 'url', 'type', 'username', 'password', 'bearerToken', 'sshPrivateKey', 'tlsClientCertData', 'tlsClientCertKey', 'githubAppPrivateKey',
    'githubAppEnterpriseBaseUrl', 'gcpServiceAccountKey', 'azureServicePrincipalClientSecret', 'azureActiveDirectoryEndpoint', 'proxy', 'noProxy',
  ),
  ...fields('integer', 'githubAppID', 'githubAppInstallationID'),
  ...fields('boolean', 'useAzureWorkloadIdentity', 'enableOCI', 'insecureOCIForceHttp', 'forceHttpBasicAuth'),
};

const REPOSITORY: Fields = {
  ...LOGIN,
  ...fields('text', 'azureServicePrincipalClientId', 'azureServicePrincipalTenantId', 'name', 'project'),
  ...fields('integer', 'depth'),
  ...fields('boolean', 'insecure', 'insecureIgnoreHostKey', 'enableLfs', 'webhookManifestCacheWarmDisabled'),
};

/** Two fields end in `ID` here, and in `Id` in a repository. */
const TEMPLATE: Fields = { ...LOGIN, ...fields('text', 'azureServicePrincipalClientID', 'azureServicePrincipalTenantID') };

const CLUSTER: Fields = fields('text', 'name', 'server', 'namespaces', 'clusterResources', 'project', 'shard', 'config');

/** The fields that Argo CD reads of a Secret, by its type; undefined where the author names them. */
export const FIELDS: Record<SecretType, Record<string, FieldForm> | undefined> = {
  'cluster': CLUSTER,
  'repository': REPOSITORY,
  'repository-write': REPOSITORY,
  'repo-creds': TEMPLATE,
  'repo-write-creds': TEMPLATE,
  'scm-creds': undefined,
};
