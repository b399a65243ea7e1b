"""Print the schema of a lesson: `python -m app.lessons > docs/lesson.schema.json`."""

import json

from app.lessons.lesson import json_schema

print(json.dumps(json_schema(), indent=1))
