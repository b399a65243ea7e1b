"""Print the schema: `python -m app.report > docs/exam.schema.json`."""

import json

from app.report.plain import json_schema

print(json.dumps(json_schema(), indent=1))
