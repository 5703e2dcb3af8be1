const said = document.querySelector('#said')

addEventListener('plate-lens-select', ({ detail }) => {
  said.textContent = detail ? `plate-lens-select, ${detail.name}` : 'plate-lens-select, nothing chosen'
})
