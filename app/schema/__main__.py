"""Print the schema: `python -m app.schema > docs/analysis.schema.json`."""

import json

from app.schema import json_schema

print(json.dumps(json_schema(), indent=1))
