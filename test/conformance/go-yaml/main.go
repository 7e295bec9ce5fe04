// Reads lines of JSON, {"yaml": "...", "json": ...}, from standard input, decodes each text as Kubernetes does, and compares it with the value.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"

	"sigs.k8s.io/yaml"
)

type sample struct {
	YAML string `json:"yaml"`
	JSON any    `json:"json"`
}

func main() {
	agree, disagree, err := compare(os.Stdin, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	fmt.Printf("%d agree, %d disagree\n", agree, disagree)
	if disagree > 0 {
		os.Exit(1)
	}
}

func compare(in io.Reader, out io.Writer) (agree, disagree int, err error) {
	decoder := json.NewDecoder(bufio.NewReader(in))
	for {
		var s sample
		if err := decoder.Decode(&s); errors.Is(err, io.EOF) {
			return agree, disagree, nil
		} else if err != nil {
			return agree, disagree, fmt.Errorf("sample %d: %w", agree+disagree+1, err)
		}
		if fault := check(s); fault != "" {
			disagree++
			fmt.Fprintf(out, "%s\n  yaml: %q\n", fault, s.YAML)
		} else {
			agree++
		}
	}
}

// check says how the text differs from the value, or nothing.
func check(s sample) string {
	var got any
	if err := yaml.UnmarshalStrict([]byte(s.YAML), &got); err != nil {
		return fmt.Sprintf("refused: %v", err)
	}
	if !reflect.DeepEqual(got, s.JSON) {
		return fmt.Sprintf("differs:\n  want: %#v\n  got:  %#v", s.JSON, got)
	}
	return ""
}
