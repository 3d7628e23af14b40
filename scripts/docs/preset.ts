import { Document, isCollection, isMap, isSeq, visit } from 'yaml';
import { PRESETS } from '../../src/policy/presets.ts';
import { fence } from './story.ts';

/** A preset as a policy file would have it, without its `advice`: that is prose, which `policy page` prints. */
export function presetYaml(name: string): string {
  const preset = PRESETS[name];
  if (preset === undefined) throw new Error(`there is no preset ${name}`);
  const { advice: _prose, ...rest } = preset;
  const document = new Document(structuredClone(rest));
  visit(document, {
    Collection(_, node, path) {
      const depth = path.filter(isCollection).length;
      // A list of mappings stands one entry a line, what is deeper on one line.
      node.flow = isSeq(node) ? !node.items.every(isMap) || depth > 2 : depth > 1;
    },
  });
  return fence('yaml', document.toString({ lineWidth: 120, flowCollectionPadding: false }));
}
