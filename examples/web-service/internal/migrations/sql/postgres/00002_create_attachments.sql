-- +goose Up
CREATE TABLE attachments (
    note_id      uuid        NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    name         text        NOT NULL,
    content_type text        NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (note_id, name)
);

-- +goose Down
DROP TABLE attachments;
