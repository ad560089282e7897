"""How static files are served: compressed, and under names that change with their content."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticFilesWithModules(CompressedManifestStaticFilesStorage):
    """Also changes the names in a JavaScript module's imports, so that browsers keep modules for good, too."""

    support_js_module_import_aggregation = True
