# Files that the program carries inside itself, beside web/dist.
set(embedded_patterns
    "src/*/messages/*.json"
    "src/*/migrations/*.sql"
    "src/*/documents/*"
    "src/*/pages/*"
    "data/*"
    "docs/sources.md"
    "docs/command-line.md"
    "docs/placement_files.md")
