-- The orders and filters used most, as the lists ask for them: what is not known last, then the title.
CREATE INDEX person_by_born ON person ((born IS NULL), born, title_key, number) WHERE trashed_at IS NULL;

CREATE INDEX person_by_municipio ON person ((municipio IS NULL), municipio, title_key, number) WHERE trashed_at IS NULL;

CREATE INDEX person_in_municipio ON person (municipio) WHERE trashed_at IS NULL;

-- The trash is counted often and holds little.
CREATE INDEX person_in_trash ON person (number) WHERE trashed_at IS NOT NULL;

CREATE INDEX cost_simulation_in_trash ON cost_simulation (number) WHERE trashed_at IS NOT NULL;
