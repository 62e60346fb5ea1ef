// Runs before the pictures are read: the one that the address asks for is the first to be seen.
{
  const asked = new URLSearchParams(location.search).get('s');
  for (const choice of document.getElementsByName('state'))
    if (choice.value === asked) choice.checked = true;
}
