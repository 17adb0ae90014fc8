-- SPDX-License-Identifier: GPL-3.0-or-later
-- The directory: by which other names an organisation is known, and challenges found by what they ask for.

-- Former names, other spellings and the names of records that were merged into this one: a JSON array of texts.
ALTER TABLE organisation ADD COLUMN other_names TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(other_names));

-- The search text of a challenge holds its statement and what is sought from now on, so it is made again.
INSERT OR IGNORE INTO workspace (key, value) SELECT 'derive_search', '1' WHERE EXISTS (SELECT 1 FROM search_document);
DELETE FROM search_document;
