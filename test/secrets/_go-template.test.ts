import { readGoTemplate } from '../../src/secrets/_go-template';

test.each([
  ['no action', 'host: db', []],
  ['a field', 'postgres://app:{{ .password }}@db/{{ .name }}', ['password', 'name']],
  ['trimmed actions', '{{- .a -}} x {{-\n.b\n-}}', ['a', 'b']],
  ['index', '{{ index . "my-key" }}{{ index $ `tls.crt` }}', ['my-key', 'tls.crt']],
  ['functions and pipes', '{{ .a | b64enc }}{{ printf "%s:%s" .b $.c | quote }}{{ (index . "d") | trim }}{{ f (.e) }}', ['a', 'b', 'c', 'e', 'd']],
  ['comments', '{{/* .old and " a quote */}}{{- /* x */ -}}{{ .a }}', ['a']],
  ['closing braces in a string', '{{ printf "}} %s" .a }}', ['a']],
  ['escaped quotes', '{{ printf "\\"{{ .x }}%s" .a }}', ['a']],
  ['conditions', '{{ if .a }}{{ .b }}{{ else if .c }}x{{ else }}{{ .d }}{{ end }}', ['a', 'b', 'c', 'd']],
  ['another dot in with and range', '{{ with .a }}{{ . }}{{ .inner }}{{ $.b }}{{ end }}{{ range $k, $v := . }}{{ .v }}{{ $v.x }}{{ end }}{{ .c }}', ['a', 'b', 'c']],
  ['numbers and what follows a bracket', '{{ add 1.5 .a }}{{ (dict "x" 1).x }}', ['a']],
  ['the whole map', '{{ . | toJson }}', []],
])('finds the references of %s', (_, text, references) => {
  const found = readGoTemplate(text);
  expect({ ...found, references: [...found.references].sort() }).toEqual({ references: [...references].sort() });
});

test.each([
  ['{{ .a', 'an action {{ is not closed, or a quote in it is not'],
  ['{{ printf "x }}', 'an action {{ is not closed, or a quote in it is not'],
  ['{{ }}', 'an action {{ }} is empty'],
  ['{{ .my-key }}', 'a name with a hyphen cannot follow a dot, write {{ index . "my-key" }}'],
  ['{{ $.my-long-key | quote }}', 'a name with a hyphen cannot follow a dot, write {{ index . "my-long-key" }}'],
  ['{{ .tls.crt }}', 'a name with a dot in it cannot follow a dot, write {{ index . "tls.crt" }}'],
  ['{{ if .a }}x', 'a {{ if }} has no {{ end }}'],
  ['{{ end }}', 'an {{ end }} closes nothing'],
])('fails on %s', (text, fault) => {
  expect(readGoTemplate(text).fault).toBe(fault);
});
