/** How much processes of Argo CD say. */
export enum ArgoLogLevel {
  /** Everything. */
  DEBUG = 'debug',
  /** What happens. */
  INFO = 'info',
  /** What may be wrong. */
  WARN = 'warn',
  /** What is wrong. */
  ERROR = 'error',
}

/** How processes of Argo CD say it. */
export enum ArgoLogFormat {
  /** One object of JSON a line. */
  JSON = 'json',
  /** For people. */
  TEXT = 'text',
}

/** What the ApplicationSet controller may do with Applications. */
export enum ArgoApplicationSetPolicy {
  /** Make, change and delete them. */
  SYNC = 'sync',
  /** Make them. */
  CREATE_ONLY = 'create-only',
  /** Make and change them. */
  CREATE_UPDATE = 'create-update',
  /** Make and delete them. */
  CREATE_DELETE = 'create-delete',
}

/** How clusters are shared out among replicas of the controller. */
export enum ArgoSharding {
  /** By the hash of a cluster. */
  LEGACY = 'legacy',
  /** One after the other. */
  ROUND_ROBIN = 'round-robin',
  /** By hashes, so that few move when a replica comes or goes. */
  CONSISTENT_HASHING = 'consistent-hashing',
}
