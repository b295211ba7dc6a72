/** Places as near to the wanted ones as they can be with this distance between neighbours, none below the lowest. */
export function spread(wanted: readonly number[], distance: number, lowest: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  type Block = { members: number[]; middle: number };
  const top = ({ members, middle }: Block) => middle - ((members.length - 1) * distance) / 2;
  const bottom = ({ members, middle }: Block) => middle + ((members.length - 1) * distance) / 2;
  // Neighbours that would touch become one block around the middle of what they want; blocks that touch join.
  const blocks: Block[] = [];
  for (const index of order) {
    let block = { members: [index], middle: wanted[index]! };
    for (let above = blocks.at(-1); above && bottom(above) + distance > top(block); above = blocks.at(-1)) {
      blocks.pop();
      const members = [...above.members, ...block.members];
      block = { members, middle: members.reduce((sum, member) => sum + wanted[member]!, 0) / members.length };
    }
    blocks.push(block);
  }
  const places = new Array<number>(wanted.length);
  for (const block of blocks) {
    const shift = Math.max(0, bottom(block) - lowest);
    block.members.forEach((member, i) => {
      places[member] = top(block) + i * distance - shift;
    });
  }
  return places;
}
