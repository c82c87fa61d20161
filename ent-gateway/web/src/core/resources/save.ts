/** Saves what lies at an address under a name, also where the browser would show it in place of the page. */
export function save(address: string, name: string) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
