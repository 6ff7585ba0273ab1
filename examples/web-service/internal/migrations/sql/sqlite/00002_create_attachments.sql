-- +goose Up
CREATE TABLE attachments (
    note_id      text    NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    name         text    NOT NULL,
    content_type text    NOT NULL,
    -- Microseconds since 1970.
    created_at   integer NOT NULL,
    PRIMARY KEY (note_id, name)
) STRICT;

-- +goose Down
DROP TABLE attachments;
