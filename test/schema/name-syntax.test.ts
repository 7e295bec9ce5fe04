import { NAME_SYNTAX, NameSyntax, nameFault, nameSyntax } from '../../src/schema/_name-syntax';

const SUBDOMAIN = 'allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part';
const LABEL = 'allowed are lower-case letters, digits and "-", with a letter or digit first and last';
const LABEL_1035 = 'allowed are lower-case letters, digits and "-", with a letter first and a letter or digit last';
const SEGMENT = 'allowed is everything but "/", "%", "." and ".."';
const DEFINITION = 'is not <plural>.<group>, as in "widgets.example.com"';
const SERVICE = 'is not <version>.<group>, as in "v1.metrics.example.com"';
const ADDRESS = 'is not an IP address, as in "192.0.2.1" or "2001:db8::1"';
const GENERATED = 'cannot be generated for this kind, which needs a name of a certain form';

describe('the syntax of a kind', () => {
  test.each([
    ['/Pod', 'dns-subdomain'], ['apps/Deployment', 'dns-subdomain'], ['batch/Job', 'dns-subdomain'], ['argoproj.io/Application', 'dns-subdomain'],
    ['/Namespace', 'dns-label'], ['/Service', 'dns-label'], ['apps/StatefulSet', 'dns-label'], ['batch/CronJob', 'cron-job'],
    ['rbac.authorization.k8s.io/Role', 'path-segment'], ['policy/PodDisruptionBudget', 'path-segment'], ['networking.k8s.io/IPAddress', 'ip-address'],
  ])('of %s is %s', (kind, syntax) => {
    expect(nameSyntax(kind)).toBe(syntax);
  });

  test('of a custom resource is not that of a built-in kind of the same name', () => {
    expect(nameSyntax('serving.example.com/Service')).toBe('dns-subdomain');
    expect(nameSyntax('constructor')).toBe('dns-subdomain');
  });

  test.each([['1.30', 'dns-1035-label'], ['1.35', 'dns-1035-label'], ['1.36', 'dns-label'], ['1.40', 'dns-label']])('of a Service in %s is %s', (version, syntax) => {
    expect(nameSyntax('/Service', version)).toBe(syntax);
  });

  test('is only written down where it is a particular one', () => {
    expect(Object.values(NAME_SYNTAX)).not.toContain('dns-subdomain');
  });
});

describe('a name', () => {
  test.each<[NameSyntax, string]>([
    ['dns-subdomain', 'web'], ['dns-subdomain', '1.a-b.c'], ['dns-subdomain', 'a'.repeat(253)],
    ['dns-label', '1web'], ['dns-label', 'a'.repeat(63)], ['dns-1035-label', 'web-1'], ['dns-1035-label', 'a'],
    ['cron-job', 'a.b'], ['cron-job', 'a'.repeat(52)],
    ['path-segment', 'system:node-proxier'], ['path-segment', 'Has Spaces_and.dots'], ['path-segment', 'a'.repeat(300)], ['path-segment', '...'],
    ['custom-resource-definition', 'widgets.example.com'], ['custom-resource-definition', `${'a'.repeat(63)}.example.com`],
    ['api-service', 'v1.metrics.example.com'], ['api-service', 'v1.apps'], ['api-service', 'v1.'],
    ['ip-address', '10.96.3.4'], ['ip-address', '2001:db8::1'], ['ip-address', '::1'],
  ])('under %s may be %s', (syntax, name) => {
    expect(nameFault(syntax, name)).toBeUndefined();
  });

  test.each<[NameSyntax, string, string]>([
    ['dns-subdomain', '', SUBDOMAIN], ['dns-subdomain', 'Web', SUBDOMAIN], ['dns-subdomain', 'a..b', SUBDOMAIN], ['dns-subdomain', 'a_b', SUBDOMAIN],
    ['dns-subdomain', 'a'.repeat(254), 'has 254 characters, allowed are 253'],
    ['dns-label', 'a.b', LABEL], ['dns-label', '-a', LABEL], ['dns-label', 'a'.repeat(64), 'has 64 characters, allowed are 63'],
    ['dns-1035-label', '1web', LABEL_1035], ['dns-1035-label', 'web-', LABEL_1035], ['dns-1035-label', 'a'.repeat(64), 'has 64 characters, allowed are 63'],
    ['cron-job', 'a'.repeat(53), 'has 53 characters, allowed are 52'], ['cron-job', 'a_b', SUBDOMAIN],
    ['path-segment', '', 'is empty'], ['path-segment', '.', SEGMENT], ['path-segment', '..', SEGMENT], ['path-segment', 'a/b', SEGMENT], ['path-segment', '50%', SEGMENT],
    ['custom-resource-definition', 'widgets', DEFINITION], ['custom-resource-definition', 'widgets.com', DEFINITION], ['custom-resource-definition', 'widgets.', DEFINITION],
    ['custom-resource-definition', '1widgets.example.com', LABEL_1035], ['custom-resource-definition', 'widgets.Example.com', SUBDOMAIN],
    ['custom-resource-definition', `${'a'.repeat(64)}.example.com`, 'has 64 characters, allowed are 63'],
    ['api-service', 'v1', SERVICE], ['api-service', 'v2.', SERVICE], ['api-service', 'V1.a.b', LABEL_1035], ['api-service', 'v1.A', SUBDOMAIN],
    ['ip-address', 'web', ADDRESS], ['ip-address', '1.2.3', ADDRESS], ['ip-address', '010.1.1.1', ADDRESS], ['ip-address', '::ffff:1.2.3.4', ADDRESS],
    ['ip-address', 'fe80::1%eth0', ADDRESS], ['ip-address', '2001:DB8:0::1', 'is not how this address is usually written, which is "2001:db8::1"'],
  ])('fails under %s as %s', (syntax, name, message) => {
    expect(nameFault(syntax, name)).toBe(message);
  });
});

describe('the beginning of a generated name', () => {
  test.each<[NameSyntax, string]>([
    ['dns-subdomain', 'web-'], ['dns-subdomain', 'web--'], ['dns-subdomain', 'web'], ['dns-subdomain', `${'a'.repeat(253)}-`], ['dns-label', 'a-'],
    ['dns-label', `${'a'.repeat(63)}-`], ['cron-job', `${'a'.repeat(46)}-`], ['path-segment', 'a_'], ['path-segment', 'a'.repeat(300)], ['dns-1035-label', 'a-'],
  ])('under %s may be %s', (syntax, name) => {
    expect(nameFault(syntax, name, true)).toBeUndefined();
  });

  test.each<[NameSyntax, string, string]>([
    ['dns-subdomain', '-', SUBDOMAIN], ['dns-subdomain', 'A-', SUBDOMAIN], ['dns-subdomain', 'a.', SUBDOMAIN], ['dns-subdomain', 'a.-', SUBDOMAIN],
    ['dns-subdomain', `${'a'.repeat(254)}-`, 'has 254 characters, allowed are 253'], ['dns-label', 'a.-', LABEL],
    ['dns-label', `${'a'.repeat(64)}-`, 'has 64 characters, allowed are 63'], ['path-segment', '..', SEGMENT], ['path-segment', '%', SEGMENT],
    ['cron-job', `${'a'.repeat(47)}-`, 'has 48 characters, allowed are 47 where a name is generated'],
    ['custom-resource-definition', 'widgets.example.com', GENERATED], ['api-service', 'v1.a', GENERATED], ['ip-address', '10.0.0.', GENERATED],
  ])('fails under %s as %s', (syntax, name, message) => {
    expect(nameFault(syntax, name, true)).toBe(message);
  });
});
