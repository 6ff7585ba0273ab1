package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"example.com/web-service/internal/config"
	"example.com/web-service/internal/database"
	"example.com/web-service/internal/logging"
)

func newMigrateCommand() *cobra.Command {
	parent := &cobra.Command{
		Use:   "migrate",
		Short: "Manage the schema of the database",
	}
	parent.AddCommand(
		&cobra.Command{
			Use:   "up",
			Short: "Apply all migrations",
			Args:  cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error {
				return withDatabase(cmd, func(cfg config.Config, db *database.Database) error {
					return db.Migrate(cmd.Context(), logging.New(os.Stdout, cfg.LogLevel))
				})
			},
		},
		&cobra.Command{
			Use:   "status",
			Short: "List the migrations and whether they are applied",
			Args:  cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error {
				return withDatabase(cmd, func(_ config.Config, db *database.Database) error {
					return printStatus(cmd, db)
				})
			},
		},
	)
	return parent
}

func withDatabase(cmd *cobra.Command, use func(config.Config, *database.Database) error) (err error) {
	cfg, err := config.FromEnvironment()
	if err != nil {
		return err
	}
	db, err := database.Open(cmd.Context(), cfg.Database)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return use(cfg, db)
}

func printStatus(cmd *cobra.Command, db *database.Database) error {
	states, err := db.Migrations(cmd.Context())
	if err != nil {
		return err
	}
	for _, state := range states {
		word := "pending"
		if state.Applied {
			word = "applied"
		}
		fmt.Fprintf(cmd.OutOrStdout(), "%s\t%s\n", word, state.Path)
	}
	return nil
}
