//go:build tools

// Package tools pins the Temporal CLI, so that the launcher can build it where
// no binary can be downloaded.
package tools

import _ "github.com/temporalio/cli/cmd/temporal"
