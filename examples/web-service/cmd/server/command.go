package main

import (
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"example.com/web-service/internal/app"
	"example.com/web-service/internal/config"
	"example.com/web-service/internal/logging"
)

// newCommand returns the command line, which serves unless told otherwise.
func newCommand() *cobra.Command {
	root := &cobra.Command{
		Use:           "server",
		Short:         "Serve notes over HTTP and gRPC",
		Version:       version,
		Args:          cobra.NoArgs,
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := config.FromEnvironment()
			if err != nil {
				return err
			}
			logger := logging.New(os.Stdout, cfg.LogLevel)
			slog.SetDefault(logger)
			return app.Run(cmd.Context(), cfg, version, logger)
		},
	}
	root.AddCommand(newMigrateCommand(), newHealthcheckCommand())
	return root
}
