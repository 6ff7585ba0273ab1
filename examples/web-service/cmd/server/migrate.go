package main

import (
	"database/sql"
	"errors"
	"fmt"
	"os"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/spf13/cobra"

	"example.com/web-service/internal/config"
	"example.com/web-service/internal/logging"
	"example.com/web-service/internal/migrations"
	"example.com/web-service/internal/store/postgres"
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
				return withDatabase(cmd, func(cfg config.Config, db *sql.DB) error {
					return migrations.Up(cmd.Context(), db, logging.New(os.Stdout, cfg.LogLevel))
				})
			},
		},
		&cobra.Command{
			Use:   "status",
			Short: "List the migrations and whether they are applied",
			Args:  cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error {
				return withDatabase(cmd, func(_ config.Config, db *sql.DB) error {
					return printStatus(cmd, db)
				})
			},
		},
	)
	return parent
}

func withDatabase(cmd *cobra.Command, use func(config.Config, *sql.DB) error) error {
	cfg, err := config.FromEnvironment()
	if err != nil {
		return err
	}
	if cfg.Database.URL == "" {
		return errors.New("DATABASE_URL is not set")
	}
	pool, err := postgres.Open(cmd.Context(), postgres.Options{URL: cfg.Database.URL})
	if err != nil {
		return err
	}
	defer pool.Close()
	db := stdlib.OpenDBFromPool(pool)
	defer db.Close()
	return use(cfg, db)
}

func printStatus(cmd *cobra.Command, db *sql.DB) error {
	states, err := migrations.List(cmd.Context(), db)
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
