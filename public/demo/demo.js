const said = document.querySelector('#said')

addEventListener('dish-light-select', ({ detail }) => {
  said.textContent = detail ? `dish-light-select, ${detail.name}` : 'dish-light-select, nothing chosen'
})
