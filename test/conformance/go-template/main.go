// Reads lines of JSON, {"template": "...", "data": ..., "missingKey": "..."}, from standard input, renders each as Argo CD's ApplicationSet controller
// does, and answers each with a line {"output": "..."} or {"error": "..."}. In data, {"$strings": ...} is a map[string]string or a []string.
// With the argument "names", lists the functions that such templates may call.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig/v3"
	"github.com/gosimple/slug"
	"sigs.k8s.io/yaml"
)

type sample struct {
	Template   string `json:"template"`
	Data       any    `json:"data"`
	MissingKey string `json:"missingKey"`
}

type answer struct {
	Output *string `json:"output,omitempty"`
	Error  string  `json:"error,omitempty"`
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "names" {
		for name := range functions() {
			fmt.Println(name)
		}
		return
	}
	decoder := json.NewDecoder(bufio.NewReader(os.Stdin))
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for {
		var s sample
		if err := decoder.Decode(&s); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		text, err := render(s)
		if err != nil {
			_ = encoder.Encode(answer{Error: err.Error()})
		} else {
			_ = encoder.Encode(answer{Output: &text})
		}
	}
}

func render(s sample) (text string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	parsed, err := template.New("base").Funcs(functions()).Parse(s.Template)
	if err != nil {
		return "", err
	}
	if s.MissingKey != "" {
		parsed.Option("missingkey=" + s.MissingKey)
	}
	var buffer bytes.Buffer
	err = parsed.Execute(&buffer, typed(s.Data))
	return buffer.String(), err
}

// typed replaces what is marked by values of Go types that JSON cannot say.
func typed(data any) any {
	switch value := data.(type) {
	case []any:
		for i := range value {
			value[i] = typed(value[i])
		}
	case map[string]any:
		if list, ok := value["$strings"].([]any); ok {
			texts := []string{}
			for _, text := range list {
				texts = append(texts, text.(string))
			}
			return texts
		}
		if entries, ok := value["$strings"].(map[string]any); ok {
			texts := map[string]string{}
			for key, text := range entries {
				texts[key] = text.(string)
			}
			return texts
		}
		for key := range value {
			value[key] = typed(value[key])
		}
	}
	return data
}

// functions are those of argo-cd/applicationset/utils.
func functions() template.FuncMap {
	all := sprig.GenericFuncMap()
	for _, name := range []string{"env", "expandenv", "getHostByName"} {
		delete(all, name)
	}
	all["normalize"] = normalize
	all["slugify"] = slugify
	all["toYaml"] = func(v any) (string, error) {
		data, err := yaml.Marshal(v)
		return strings.TrimSuffix(string(data), "\n"), err
	}
	all["fromYaml"] = func(text string) (map[string]any, error) {
		m := map[string]any{}
		err := yaml.Unmarshal([]byte(text), &m)
		return m, err
	}
	all["fromYamlArray"] = func(text string) ([]any, error) {
		a := []any{}
		err := yaml.Unmarshal([]byte(text), &a)
		return a, err
	}
	return all
}

var notInNames = regexp.MustCompile("[^-a-z0-9.]")

func normalize(name string) string {
	name = notInNames.ReplaceAllString(strings.ToLower(name), "-")
	return strings.Trim(name[:min(len(name), 253)], "-.")
}

func slugify(args ...any) string {
	size, isSmart, name := 50, true, ""
	for i, arg := range args {
		switch i {
		case len(args) - 1:
			name = arg.(string)
		case 0:
			size = arg.(int)
		case 1:
			isSmart = arg.(bool)
		}
	}
	slug.EnableSmartTruncate = isSmart
	slug.MaxLength = size
	return slug.Make(normalize(name))
}
