// The block in the editor. What it shows is what the server prints; the script makes a card of that, as for readers.
// Without the plugin a post that holds it still has a link.

(({ blocks, blockEditor, components, element, i18n, serverSideRender }) => {
  const { createElement: el, useState } = element;
  const { __ } = i18n;
  const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl, TextareaControl } =
    components;
  const NAME = 'case-action/card';

  /** Asks for an address, and hands it on only when it is whole: each is asked for by the server. */
  function Address({ src, onChange, label }) {
    const [written, setWritten] = useState(src);
    const submit = (event) => {
      event.preventDefault();
      onChange(written.trim());
    };
    return el(
      'form',
      { onSubmit: submit },
      // Below each other, wherever the form stands.
      el(
        'div',
        null,
        el(TextControl, {
          label: __('Address of the case', 'case-action'),
          help: __('Of its page or of its case file; it begins with https://', 'case-action'),
          type: 'url',
          value: written,
          onChange: setWritten,
        }),
        el(Button, { variant: 'primary', type: 'submit' }, label),
      ),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const { src } = attributes;
    const props = blockEditor.useBlockProps();
    const setSrc = (address) => setAttributes({ src: address });
    const bind = (name) => ({
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
    });

    if (src === '') {
      return el(
        'div',
        props,
        el(
          Placeholder,
          {
            icon: 'megaphone',
            label: __('Case action', 'case-action'),
            instructions: __(
              'The organisation that publishes a case tells you its address.',
              'case-action',
            ),
          },
          el(Address, { src, onChange: setSrc, label: __('Show the case', 'case-action') }),
        ),
      );
    }

    const looks = el(
      PanelBody,
      { title: __('Looks', 'case-action') },
      el(SelectControl, {
        label: __('Layout', 'case-action'),
        options: [
          { value: '', label: __('Everything', 'case-action') },
          { value: 'compact', label: __('Compact: the rest is folded', 'case-action') },
          { value: 'button', label: __('A button', 'case-action') },
        ],
        ...bind('layout'),
      }),
      el(SelectControl, {
        label: __('Colours', 'case-action'),
        options: [
          { value: '', label: __('As the reader’s device', 'case-action') },
          { value: 'light', label: __('Light', 'case-action') },
          { value: 'dark', label: __('Dark', 'case-action') },
        ],
        ...bind('theme'),
      }),
      el(SelectControl, {
        label: __('Level of its heading', 'case-action'),
        options: [
          { value: '', label: '2' },
          ...['1', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
        ],
        ...bind('headingLevel'),
      }),
      el(TextControl, {
        label: __('Language, if not that of this site', 'case-action'),
        help: __('As fr or pt-BR', 'case-action'),
        ...bind('lang'),
      }),
    );
    const words = el(
      PanelBody,
      { title: __('Your own words', 'case-action'), initialOpen: false },
      el(TextControl, {
        label: __('Headline', 'case-action'),
        ...bind('headline'),
      }),
      el(TextareaControl, {
        label: __('Summary', 'case-action'),
        ...bind('summary'),
      }),
      el(TextareaControl, {
        label: __('Message', 'case-action'),
        help: __('It has to hold {target}, which becomes whom it goes to.', 'case-action'),
        ...bind('message'),
      }),
      el(TextControl, {
        label: __('Words of the button', 'case-action'),
        ...bind('label'),
      }),
      el(TextareaControl, {
        label: __('A line of your own', 'case-action'),
        ...bind('note'),
      }),
    );

    return el(
      'div',
      props,
      el(
        blockEditor.InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('The case', 'case-action') },
          el(Address, { key: src, src, onChange: setSrc, label: __('Change', 'case-action') }),
        ),
        looks,
        words,
      ),
      // The links in it are for readers.
      el(Disabled, null, el(serverSideRender, { block: NAME, attributes })),
    );
  }

  /** What stays in the post where the plugin is gone. */
  function save({ attributes: { src } }) {
    return src === ''
      ? null
      : el('p', blockEditor.useBlockProps.save(), el('a', { href: src }, src));
  }

  blocks.registerBlockType(NAME, { edit: Edit, save });
})(window.wp);
