-- The neighbourhood centres of WeMi as the City of Milan lists them. Where the address is not known it is empty, not invented.
INSERT INTO site (number, id, version, changed_at, title_key, name, kind, active, street, municipio, phone, email, hours) VALUES
  (1, '0193c0de-0000-7000-8000-000000000001', 1, '2026-01-01T00:00:00.000Z', 'san gottardo', 'San Gottardo', 'space', 1, 'Corso San Gottardo 41', 5, '', '', ''),
  (2, '0193c0de-0000-7000-8000-000000000002', 1, '2026-01-01T00:00:00.000Z', 'capuana', 'Capuana', 'space', 1, 'Via Capuana 3', 8, '', '', ''),
  (3, '0193c0de-0000-7000-8000-000000000003', 1, '2026-01-01T00:00:00.000Z', 'trivulzio', 'Trivulzio', 'space', 1, 'Via Trivulzio 15', 7, '', '', ''),
  (4, '0193c0de-0000-7000-8000-000000000004', 1, '2026-01-01T00:00:00.000Z', 'venini', 'Venini', 'space', 1, 'Via Venini 83', 2, '', '', ''),
  (5, '0193c0de-0000-7000-8000-000000000005', 1, '2026-01-01T00:00:00.000Z', 'piazzetta', 'Piazzetta', 'space', 1, 'Via Piazzetta 2', 4, '', '', ''),
  (6, '0193c0de-0000-7000-8000-000000000006', 1, '2026-01-01T00:00:00.000Z', 'ornato', 'Ornato', 'space', 1, 'Via Ornato 7', 9, '', '', ''),
  (7, '0193c0de-0000-7000-8000-000000000007', 1, '2026-01-01T00:00:00.000Z', 'valla', 'Valla', 'space', 1, 'Via Valla 25', 5, '', '', ''),
  (8, '0193c0de-0000-7000-8000-000000000008', 1, '2026-01-01T00:00:00.000Z', 'rizzoli', 'Rizzoli', 'space', 1, 'Via Rizzoli 47', 3, '', '', ''),
  (9, '0193c0de-0000-7000-8000-000000000009', 1, '2026-01-01T00:00:00.000Z', 'stelline', 'Stelline', 'space', 1, 'Corso Magenta 63', 1, '', '', ''),
  (10, '0193c0de-0000-7000-8000-000000000010', 1, '2026-01-01T00:00:00.000Z', 'loreto', 'Loreto', 'space', 1, 'Via Sabaudia 8', 3, '', '', ''),
  (11, '0193c0de-0000-7000-8000-000000000011', 1, '2026-01-01T00:00:00.000Z', 'voltri', 'Voltri', 'space', 1, 'Via di Rudini 18', 6, '', '', ''),
  (12, '0193c0de-0000-7000-8000-000000000012', 1, '2026-01-01T00:00:00.000Z', 'pacinotti', 'Pacinotti', 'space', 1, 'Via Pacinotti', 8, '', '', ''),
  (13, '0193c0de-0000-7000-8000-000000000013', 1, '2026-01-01T00:00:00.000Z', 'cenni', 'Cenni', 'space', 1, '', NULL, '', '', ''),
  (14, '0193c0de-0000-7000-8000-000000000014', 1, '2026-01-01T00:00:00.000Z', 'figino', 'Figino', 'space', 1, '', NULL, '', '', ''),
  (15, '0193c0de-0000-7000-8000-000000000015', 1, '2026-01-01T00:00:00.000Z', 'rimini', 'Rimini', 'space', 1, '', NULL, '', '', ''),
  (16, '0193c0de-0000-7000-8000-000000000016', 1, '2026-01-01T00:00:00.000Z', 'xxv aprile', 'XXV Aprile', 'space', 1, '', NULL, '', '', ''),
  (17, '0193c0de-0000-7000-8000-000000000017', 1, '2026-01-01T00:00:00.000Z', 'wemi center', 'WeMi Center', 'center', 1, 'Via Statuto 15', NULL, '', '', '');

INSERT INTO site_words (rowid, words) SELECT number, trim(title_key || ' ' || lower(street)) FROM site;
