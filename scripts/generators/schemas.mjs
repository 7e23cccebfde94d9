// standards/schemas/*.json from standards/guides/*.yaml, by the code behind `zwgk schema`.
import { loadGuides } from '../../dist/lib/catalog/load-standards.js';
import { plannedSchemas } from '../../dist/lib/commands/schema.js';

export async function generateSchemas(root) {
  const { guides } = await loadGuides(root.replace(/\/$/u, ''));
  return plannedSchemas(guides).map(({ path, content }) => [path, content]);
}
