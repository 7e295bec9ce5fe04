import { theContainers } from './_containers';
import type { EnforcedStandard } from './_namespace-security';
import { isGiven, isOpen } from './_values';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { type PodTemplate, containersOf } from '../pod-template';

/** What a standard has against a pod. */
export interface SecurityFault {
  /** The field, below the pod's spec; beginning with `metadata` for an annotation. */
  readonly place: string;
  /** What is wrong with it, and what to do: `is true` and `leave it out`. */
  readonly is: string;
  readonly remedy: string;
  /** Whether something is left out that the standard asks for. */
  readonly isAbsence?: boolean;
}

const CAPABILITIES = new Set([
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT',
]);
const SELINUX_TYPES = new Map([['container_t', 0], ['container_init_t', 0], ['container_kvm_t', 0], ['container_engine_t', 31]]);
const PROFILES = new Set(['RuntimeDefault', 'Localhost']);
const VOLUMES = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'];
/** Kernel settings, and since which minor version they pass. */
const SYSCTLS = new Map([
  ['kernel.shm_rmid_forced', 0], ['net.ipv4.ip_local_port_range', 0], ['net.ipv4.tcp_syncookies', 0], ['net.ipv4.ping_group_range', 0],
  ['net.ipv4.ip_unprivileged_port_start', 0], ['net.ipv4.ip_local_reserved_ports', 27], ['net.ipv4.tcp_keepalive_time', 29],
  ['net.ipv4.tcp_fin_timeout', 29], ['net.ipv4.tcp_keepalive_intvl', 29], ['net.ipv4.tcp_keepalive_probes', 29], ['net.ipv4.tcp_rmem', 32],
  ['net.ipv4.tcp_wmem', 32], ['net.ipv4.tcp_slow_start_after_idle', 37], ['net.ipv4.tcp_notsent_lowat', 37],
]);
const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/';
const OUT = 'leave it out';

/** What the standard that a namespace enforces has against a pod. */
export function securityFaults({ spec, metadata }: PodTemplate, standard: EnforcedStandard): SecurityFault[] {
  const faults: SecurityFault[] = [];
  if (standard.level === 'privileged') return faults;
  const isRestricted = standard.level === 'restricted';
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) if (spec[field] === true) faults.push({ place: field, is: 'is true', remedy: OUT });
  if (metadata.annotations) annotations(metadata, faults);
  if (spec.volumes) volumes(spec, isRestricted, faults);
  const pod: Scope = { at: 'securityContext', security: spec.securityContext };
  if (pod.security) {
    sysctls(spec, standard.minor, faults);
    contextFaults(pod, standard, spec, faults);
  }
  const containers: Scope[] = [];
  for (const { container, path } of containersOf(spec)) {
    const scope: Scope = { at: `${path}.securityContext`, security: container.securityContext, container, path };
    if (scope.security) contextFaults(scope, standard, spec, faults);
    if (container.ports) hostPorts(container, path, faults);
    if (standard.minor >= 34) hosts(container, path, faults);
    if (isRestricted) containers.push(scope);
  }
  if (isRestricted) restricted(pod, containers, spec, standard.minor, faults);
  return faults;
}

interface Scope {
  readonly at: string;
  /** A text when it is only filled in later. */
  readonly security: unknown;
  readonly container?: Plain;
  readonly path?: string;
}

function forbid(faults: SecurityFault[], place: string, value: unknown, remedy = OUT): void {
  if (!isOpen(value)) faults.push({ place, is: `is ${shown(value)}`, remedy });
}

/** What a security context says that is not allowed. Rules hold for what is there, so only that is looked at. */
function contextFaults({ at, security, container }: Scope, { level, minor }: EnforcedStandard, spec: Plain, faults: SecurityFault[]): void {
  for (const [key, value] of Object.entries(mapAt(security))) {
    switch (key) {
      case 'privileged':
        if (container && value === true) forbid(faults, `${at}.privileged`, true);
        break;
      case 'procMount': {
        const isOwnUser = spec.hostUsers === false && minor >= 35;
        if (container && value && value !== 'Default' && (level === 'restricted' || !isOwnUser)) forbid(faults, `${at}.procMount`, value);
        break;
      }
      case 'capabilities':
        if (!container || (level === 'restricted' && minor >= 22)) break;
        listAt(value, 'add').forEach((capability, index) => {
          if (!CAPABILITIES.has(String(capability))) forbid(faults, `${at}.capabilities.add[${index}]`, capability);
        });
        break;
      case 'windowsOptions':
        if (valueAt(value, 'hostProcess') === true) forbid(faults, `${at}.windowsOptions.hostProcess`, true);
        break;
      case 'appArmorProfile':
      case 'seccompProfile': {
        const kind = textAt(value, 'type');
        const isRead = key === 'appArmorProfile' || minor >= 19;
        if (kind !== undefined && isRead && !PROFILES.has(kind)) forbid(faults, `${at}.${key}.type`, kind, 'write RuntimeDefault or Localhost');
        break;
      }
      case 'seLinuxOptions': {
        const type = textAt(value, 'type');
        if (type !== undefined && !isSince(SELINUX_TYPES.get(type), minor)) forbid(faults, `${at}.seLinuxOptions.type`, type);
        for (const part of ['user', 'role']) if (textAt(value, part) !== undefined) forbid(faults, `${at}.seLinuxOptions.${part}`, textAt(value, part));
        break;
      }
    }
  }
}

function hostPorts(container: Plain, path: string, faults: SecurityFault[]): void {
  listAt(container, 'ports').forEach((port, index) => {
    const value = valueAt(port, 'hostPort');
    if ((typeof value === 'number' || typeof value === 'bigint') && Number(value) !== 0) forbid(faults, `${path}.ports[${index}].hostPort`, Number(value));
  });
}

/** A probe or hook that asks another host than the pod. */
function hosts({ livenessProbe, readinessProbe, startupProbe, lifecycle }: Plain, path: string, faults: SecurityFault[]): void {
  if (livenessProbe) host(livenessProbe, `${path}.livenessProbe`, faults);
  if (readinessProbe) host(readinessProbe, `${path}.readinessProbe`, faults);
  if (startupProbe) host(startupProbe, `${path}.startupProbe`, faults);
  for (const hook of lifecycle ? ['postStart', 'preStop'] : []) host(valueAt(lifecycle, hook), `${path}.lifecycle.${hook}`, faults);
}

function host(handler: unknown, place: string, faults: SecurityFault[]): void {
  for (const how of ['httpGet', 'tcpSocket']) {
    const name = textAt(handler, how, 'host');
    if (name !== undefined) forbid(faults, `${place}.${how}.host`, name);
  }
}

function annotations(metadata: Plain, faults: SecurityFault[]): void {
  for (const [key, value] of Object.entries(mapAt(metadata, 'annotations'))) {
    if (!key.startsWith(APPARMOR) || typeof value !== 'string' || isFilledLater(value)) continue;
    if (value === '' || value === 'runtime/default' || value.startsWith('localhost/')) continue;
    faults.push({ place: `metadata.annotations[${JSON.stringify(key)}]`, is: `is ${shown(value)}`, remedy: 'write runtime/default, or leave it out' });
  }
}

function volumes(spec: Plain, isRestricted: boolean, faults: SecurityFault[]): void {
  listAt(spec, 'volumes').forEach((volume, index) => {
    const place = `volumes[${index}]`;
    if (!isRestricted) {
      if (isGiven(valueAt(volume, 'hostPath'))) faults.push({ place: `${place}.hostPath`, is: 'mounts a folder of the node', remedy: 'mount another kind of volume' });
      return;
    }
    if (VOLUMES.some((kind) => isGiven(valueAt(volume, kind)))) return;
    const kind = Object.keys(mapAt(volume)).find((key) => key !== 'name');
    if (kind !== undefined) faults.push({ place: `${place}.${kind}`, is: 'is a kind of volume that it does not take', remedy: 'mount a PersistentVolumeClaim instead' });
  });
}

function sysctls(spec: Plain, minor: number, faults: SecurityFault[]): void {
  listAt(spec, 'securityContext', 'sysctls').forEach((sysctl, index) => {
    const name = textAt(sysctl, 'name');
    if (name === undefined || isFilledLater(name) || isSince(SYSCTLS.get(name), minor)) return;
    faults.push({ place: `securityContext.sysctls[${index}].name`, is: `is ${shown(name)}`, remedy: OUT });
  });
}

/** What the restricted standard asks for besides. */
function restricted(pod: Scope, containers: readonly Scope[], spec: Plain, minor: number, faults: SecurityFault[]): void {
  const isWindows = textAt(spec, 'os', 'name') === 'windows' && minor >= 25;
  if (!isWindows) {
    for (const { at, security } of containers) {
      if (typeof security === 'string') continue;
      escalation(at, security, faults);
      if (minor >= 22) capabilities(at, security, faults);
    }
    if (minor >= 19) inherited(pod, containers, faults, { name: 'seccompProfile.type', wanted: 'RuntimeDefault', isMet: (value) => typeof value === 'string' });
  }
  if (spec.hostUsers === false && minor >= 35) return;
  inherited(pod, containers, faults, { name: 'runAsNonRoot', wanted: 'true', isMet: (value) => value === true || typeof value === 'string' });
  for (const { at, security } of [pod, ...containers]) {
    if (valueAt(security, 'runAsNonRoot') === false) faults.push({ place: `${at}.runAsNonRoot`, is: 'is false', remedy: 'write true' });
    const user = valueAt(security, 'runAsUser');
    if ((user === 0 || user === 0n) && minor >= 23) faults.push({ place: `${at}.runAsUser`, is: 'is 0', remedy: 'write another user, or leave it out' });
  }
}

function escalation(at: string, security: unknown, faults: SecurityFault[]): void {
  const value = valueAt(security, 'allowPrivilegeEscalation');
  const place = `${at}.allowPrivilegeEscalation`;
  if (!isGiven(value)) faults.push({ place, is: 'is left out', remedy: 'write false', isAbsence: true });
  else if (value === true) faults.push({ place, is: 'is true', remedy: 'write false' });
}

function capabilities(at: string, security: unknown, faults: SecurityFault[]): void {
  const drop = valueAt(security, 'capabilities', 'drop');
  if (!isOpen(valueAt(security, 'capabilities')) && !isOpen(drop) && !listAt(drop).some((one) => one === 'ALL' || isOpen(one))) {
    faults.push({ place: `${at}.capabilities.drop`, is: 'does not hold ALL', remedy: 'write ["ALL"]', isAbsence: true });
  }
  listAt(security, 'capabilities', 'add').forEach((one, index) => {
    if (one !== 'NET_BIND_SERVICE' && !isOpen(one)) faults.push({ place: `${at}.capabilities.add[${index}]`, is: `is ${shown(one)}`, remedy: OUT });
  });
}

/** A setting that the pod makes for all its containers, or each of them for itself. */
function inherited(
  pod: Scope,
  containers: readonly Scope[],
  faults: SecurityFault[],
  { name, wanted, isMet }: { readonly name: string; readonly wanted: string; readonly isMet: (value: unknown) => boolean },
): void {
  const way = name.split('.');
  const given = ({ security }: Scope): unknown => (typeof security === 'string' ? security : valueAt(security, ...way));
  if (isMet(given(pod)) || given(pod) === false) return;
  const without = containers.filter((scope) => !isGiven(given(scope)));
  if (without.length === 0) return;
  const names = without.map(({ container, path = '' }) => textAt(container, 'name') ?? path);
  faults.push({ place: `securityContext.${name}`, is: `is left out, and ${theContainers(names)} without it`, remedy: `write ${wanted}`, isAbsence: true });
}

/** Whether something passes by the standard of a version: from the version on that is told, if one is. */
function isSince(since: number | undefined, minor: number): boolean {
  return since !== undefined && since <= minor;
}
