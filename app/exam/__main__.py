"""Print the schema: `python -m app.exam > docs/exam.schema.json`."""

import json

from app.exam.values import json_schema

print(json.dumps(json_schema(), indent=1))
