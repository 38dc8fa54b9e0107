// The block in the editor: the fields of the embed builder beside a preview that the server renders. Needs no build: wp.* is the editor's own.
(function ({ blockEditor, blocks, components, element, serverSideRender }, { name, panel, fields }) {
  const { createElement } = element;

  /** Several centers are one attribute, ids with spaces between them, in the order of the list. */
  function centerBoxes({ label, options }, value, set) {
    const chosen = value.split(' ');
    const boxes = options.map((option) =>
      createElement(components.CheckboxControl, {
        key: option.value,
        label: option.label,
        checked: chosen.includes(option.value),
        onChange: (on) =>
          set(
            options
              .map((one) => one.value)
              .filter((id) => (id === option.value ? on : chosen.includes(id)))
              .join(' '),
          ),
      }),
    );
    return createElement('fieldset', { key: label }, createElement('legend', null, label), boxes);
  }

  const CONTROLS = {
    centers: centerBoxes,
    choice: ({ label, options }, value, set) =>
      createElement(components.SelectControl, { key: label, label, options, value, onChange: set }),
    flag: ({ label }, value, set) =>
      createElement(components.ToggleControl, {
        key: label,
        label,
        checked: value === 'yes',
        onChange: (on) => set(on ? 'yes' : ''),
      }),
  };

  function Edit({ attributes, setAttributes }) {
    const controls = fields.map((field) =>
      CONTROLS[field.kind](field, attributes[field.name] || '', (value) => setAttributes({ [field.name]: value })),
    );
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(
        blockEditor.InspectorControls,
        null,
        createElement(components.PanelBody, { title: panel }, controls),
      ),
      // Links and buttons of the preview are not to be followed.
      createElement(components.Disabled, null, createElement(serverSideRender, { block: name, attributes })),
    );
  }

  blocks.registerBlockType(name, { edit: Edit, save: () => null });
})(window.wp, window.nextConsultationBlock);
