-- +goose Up
CREATE TABLE notes (
    id         text    NOT NULL PRIMARY KEY,
    title      text    NOT NULL,
    body       text    NOT NULL,
    -- A JSON array of strings.
    tags       text    NOT NULL CHECK (json_type(tags) = 'array'),
    -- Microseconds since 1970.
    created_at integer NOT NULL,
    updated_at integer NOT NULL
) STRICT;

-- +goose Down
DROP TABLE notes;
