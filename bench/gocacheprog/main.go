// Command gocacheprog serves Go's build cache out of one packed file: go starts it by GOCACHEPROG, and it unpacks an
// entry when go asks for it. A sketch to measure with; the action does not use it.
//
//	gocacheprog pack GOCACHE FILE   packs the entries of a build cache
//	gocacheprog serve FILE DIR      answers go; what go makes lies in DIR as in a GOCACHE, and what it asks for is unpacked there
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 4 {
		fail(fmt.Errorf("usage: gocacheprog pack GOCACHE FILE | serve FILE DIR"))
	}
	var err error
	switch os.Args[1] {
	case "pack":
		err = pack(os.Args[2], os.Args[3])
	case "serve":
		err = serve(os.Args[2], os.Args[3], os.Stdin, os.Stdout)
	default:
		err = fmt.Errorf("unknown command %q", os.Args[1])
	}
	if err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "gocacheprog:", err)
	os.Exit(1)
}
