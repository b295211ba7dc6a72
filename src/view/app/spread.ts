/** Places as near to the wanted ones as they can be with this distance between neighbours, none below the lowest. */
export function spread(wanted: readonly number[], distance: number, lowest: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  type Block = { members: number[]; middle: number };
  const half = (members: number[]) => ((members.length - 1) * distance) / 2;
  const blockOf = (members: number[]): Block => {
    const mean = members.reduce((sum, member) => sum + wanted[member]!, 0) / members.length;
    return { members, middle: Math.min(mean, lowest - half(members)) };
  };
  const top = ({ members, middle }: Block) => middle - half(members);
  const bottom = ({ members, middle }: Block) => middle + half(members);
  // Neighbours that would touch become one block around the middle of what they want; blocks that touch join.
  const blocks: Block[] = [];
  for (const index of order) {
    let block = blockOf([index]);
    for (let above = blocks.at(-1); above && bottom(above) + distance > top(block); above = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...above.members, ...block.members]);
    }
    blocks.push(block);
  }
  const places = new Array<number>(wanted.length);
  for (const block of blocks) {
    block.members.forEach((member, i) => {
      places[member] = top(block) + i * distance;
    });
  }
  return places;
}
