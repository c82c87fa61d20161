select core.default_territory('${schema}');
