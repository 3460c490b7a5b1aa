-- The tables of donvi; io/tables/TABLES.md says what they mean.
-- For PostgreSQL first: CREATE DOMAIN double AS double precision; CREATE DOMAIN blob AS bytea

CREATE TABLE gazetteer (
    format BIGINT NOT NULL,
    baseline DATE NOT NULL,
    known_until DATE NOT NULL,
    PRIMARY KEY (format)
);

CREATE TABLE units (
    code TEXT NOT NULL,
    since DATE NOT NULL,
    until DATE,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    other_spellings TEXT,
    id TEXT NOT NULL,
    level TEXT NOT NULL,
    full_name TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE documents (
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    issuer TEXT,
    title TEXT,
    issued DATE,
    issued_basis TEXT,
    in_force DATE,
    in_force_basis TEXT,
    PRIMARY KEY (number)
);

CREATE TABLE changes (
    id TEXT NOT NULL,
    date DATE NOT NULL,
    date_basis TEXT NOT NULL,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    clause TEXT,
    unit TEXT,
    open BOOLEAN,
    note TEXT,
    PRIMARY KEY (id)
);

CREATE TABLE transfers (
    change TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    area TEXT NOT NULL,
    population TEXT NOT NULL,
    area_km2 DOUBLE,
    persons BIGINT,
    PRIMARY KEY (change, source, target)
);

CREATE TABLE measurements (
    unit TEXT NOT NULL,
    measure TEXT NOT NULL,
    value DOUBLE NOT NULL,
    as_of DATE NOT NULL,
    source TEXT NOT NULL,
    quality TEXT NOT NULL,
    note TEXT
);

CREATE TABLE shares (
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    measure TEXT NOT NULL,
    share DOUBLE NOT NULL,
    as_of DATE NOT NULL,
    publication TEXT NOT NULL,
    quality TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (source, target, measure, as_of, publication)
);

CREATE TABLE codes (
    unit TEXT NOT NULL,
    system TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT,
    "from" DATE NOT NULL,
    until DATE,
    source TEXT,
    note TEXT,
    PRIMARY KEY (system, unit, code, "from")
);

CREATE TABLE seats (
    unit TEXT NOT NULL,
    "from" DATE NOT NULL,
    until DATE,
    address TEXT,
    former_unit TEXT,
    middle_latitude DOUBLE,
    middle_longitude DOUBLE,
    as_of DATE NOT NULL,
    source TEXT NOT NULL,
    quality TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (unit, "from")
);

CREATE TABLE standards (
    rule TEXT NOT NULL,
    document TEXT NOT NULL,
    "from" DATE NOT NULL,
    until DATE,
    type TEXT NOT NULL,
    parents TEXT,
    conditions TEXT,
    criterion TEXT NOT NULL,
    minimum DOUBLE,
    confirmed BOOLEAN,
    note TEXT
);

CREATE TABLE standard_factors (
    rule TEXT NOT NULL,
    document TEXT NOT NULL,
    "from" DATE NOT NULL,
    until DATE,
    types TEXT,
    conditions TEXT,
    criterion TEXT NOT NULL,
    percent DOUBLE,
    base DOUBLE,
    minority_from DOUBLE,
    minority_step DOUBLE,
    minority_points DOUBLE,
    minority_floor DOUBLE,
    confirmed BOOLEAN,
    note TEXT
);

CREATE TABLE traits (
    unit TEXT NOT NULL,
    trait TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (unit, trait)
);

CREATE TABLE rearrangement_periods (
    period TEXT NOT NULL,
    document TEXT NOT NULL,
    "from" DATE NOT NULL,
    until DATE,
    standards_on DATE NOT NULL,
    figures_on DATE,
    target TEXT,
    free_from BIGINT,
    free_with_factor_from BIGINT,
    free_types TEXT,
    confirmed BOOLEAN,
    note TEXT
);

CREATE TABLE rearrangement_grounds (
    period TEXT NOT NULL,
    document TEXT NOT NULL,
    clause TEXT,
    types TEXT,
    conditions TEXT,
    area_below DOUBLE,
    population_below DOUBLE,
    confirmed BOOLEAN,
    note TEXT
);

CREATE TABLE rearrangement_exemptions (
    period TEXT NOT NULL,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    clause TEXT,
    types TEXT,
    changed_from DATE,
    changed_until DATE,
    changes TEXT,
    confirmed BOOLEAN,
    note TEXT
);

CREATE TABLE exemption_claims (
    unit TEXT NOT NULL,
    exemption TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (unit, exemption)
);

CREATE TABLE current_posts (
    unit TEXT NOT NULL,
    post TEXT NOT NULL,
    number BIGINT NOT NULL,
    source TEXT,
    PRIMARY KEY (unit, post)
);

CREATE TABLE post_norms (
    type TEXT NOT NULL,
    people_from BIGINT,
    people_below BIGINT,
    post TEXT NOT NULL,
    number BIGINT NOT NULL,
    source TEXT
);

CREATE TABLE merged_units (
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    population BIGINT,
    units TEXT
);

CREATE TABLE plan (
    change TEXT NOT NULL,
    unit TEXT NOT NULL,
    area TEXT,
    population TEXT,
    area_km2 DOUBLE,
    persons BIGINT,
    as_of DATE,
    seat TEXT,
    name TEXT,
    type TEXT,
    date DATE,
    status TEXT,
    document TEXT,
    period TEXT,
    total_area_km2 DOUBLE,
    total_persons BIGINT,
    exception TEXT,
    note TEXT
);

CREATE TABLE snapshots (
    date DATE NOT NULL,
    code TEXT NOT NULL,
    since DATE NOT NULL,
    until DATE,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    other_spellings TEXT,
    former_districts TEXT,
    PRIMARY KEY (date, code, since)
);

CREATE TABLE crosswalk (
    source_id TEXT NOT NULL,
    source_name TEXT NOT NULL,
    target_id TEXT,
    target_name TEXT NOT NULL,
    area_extent TEXT NOT NULL,
    population_extent TEXT NOT NULL,
    area_share DOUBLE,
    area_low DOUBLE NOT NULL,
    area_high DOUBLE NOT NULL,
    population_share DOUBLE,
    population_low DOUBLE NOT NULL,
    population_high DOUBLE NOT NULL,
    documents TEXT,
    area_evidence TEXT,
    population_evidence TEXT
);

CREATE TABLE neighbours (
    unit TEXT NOT NULL,
    neighbour TEXT NOT NULL,
    metres DOUBLE,
    approximate BOOLEAN,
    source TEXT,
    PRIMARY KEY (unit, neighbour)
);

CREATE TABLE boundaries (
    date DATE NOT NULL,
    code TEXT NOT NULL,
    since DATE NOT NULL,
    until DATE,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    other_spellings TEXT,
    id TEXT NOT NULL,
    level TEXT NOT NULL,
    full_name TEXT NOT NULL,
    province_code TEXT,
    province_name TEXT,
    population DOUBLE,
    population_measure TEXT,
    population_as_of DATE,
    population_source TEXT,
    population_quality TEXT,
    population_note TEXT,
    area_km2 DOUBLE,
    area_measure TEXT,
    area_as_of DATE,
    area_source TEXT,
    area_quality TEXT,
    area_note TEXT,
    layer TEXT,
    basis TEXT,
    approximate BOOLEAN,
    geometry BLOB,
    PRIMARY KEY (id)
);

CREATE TABLE boundary_layers (
    layer TEXT NOT NULL,
    date DATE NOT NULL,
    error_metres BIGINT NOT NULL,
    origin TEXT NOT NULL,
    licence TEXT NOT NULL,
    PRIMARY KEY (layer)
);

CREATE TABLE conversions (
    input TEXT,
    donvi_status TEXT NOT NULL,
    donvi_code TEXT,
    donvi_name TEXT,
    donvi_type TEXT,
    donvi_province_code TEXT,
    donvi_province TEXT,
    donvi_candidates TEXT,
    donvi_reason TEXT NOT NULL,
    donvi_note TEXT
);

CREATE TABLE party_documents (
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    issuer TEXT,
    title TEXT,
    issued DATE,
    issued_basis TEXT,
    in_force DATE,
    in_force_basis TEXT,
    PRIMARY KEY (number)
);

CREATE TABLE party_organizations (
    code TEXT NOT NULL,
    since DATE NOT NULL,
    until DATE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT,
    parent TEXT,
    founding TEXT,
    founding_clause TEXT,
    ending TEXT,
    ending_clause TEXT,
    approved_exception BOOLEAN,
    organs TEXT,
    PRIMARY KEY (code, since)
);

CREATE TABLE party_figures (
    organization TEXT NOT NULL,
    measure TEXT NOT NULL,
    value BIGINT NOT NULL,
    precision TEXT NOT NULL,
    as_of DATE,
    source TEXT NOT NULL,
    quality TEXT NOT NULL,
    note TEXT
);

CREATE TABLE party_sessions (
    organization TEXT NOT NULL,
    kind TEXT NOT NULL,
    khoa BIGINT,
    lan_thu BIGINT,
    nhiem_ky TEXT,
    hoi_nghi BIGINT,
    since DATE,
    until DATE,
    planned BOOLEAN,
    source TEXT NOT NULL
);

CREATE TABLE party_committees (
    organization TEXT NOT NULL,
    body TEXT NOT NULL,
    khoa BIGINT,
    nhiem_ky TEXT,
    since DATE NOT NULL,
    until DATE,
    entry TEXT NOT NULL,
    source TEXT NOT NULL
);

CREATE TABLE party_posts (
    organization TEXT NOT NULL,
    person TEXT NOT NULL,
    person_key TEXT,
    title TEXT NOT NULL,
    level TEXT NOT NULL,
    organ TEXT,
    since DATE NOT NULL,
    until DATE,
    entry TEXT NOT NULL,
    source TEXT NOT NULL,
    mention TEXT
);

CREATE TABLE party_counts (
    unit TEXT NOT NULL,
    members BIGINT,
    organizations BIGINT,
    organizations_of TEXT,
    as_of DATE NOT NULL,
    source TEXT NOT NULL
);

CREATE TABLE provisions (
    document TEXT,
    clause TEXT,
    statement TEXT NOT NULL,
    source_type TEXT,
    source_name TEXT,
    source_within TEXT,
    area_extent TEXT,
    population_extent TEXT,
    area_km2 DOUBLE,
    persons BIGINT,
    target_type TEXT,
    target_name TEXT
);

CREATE TABLE statements (
    kind TEXT,
    line TEXT,
    "column" TEXT,
    start TEXT,
    words TEXT,
    name TEXT,
    unit TEXT,
    units TEXT,
    posts TEXT,
    amount TEXT,
    whole TEXT,
    stage TEXT,
    doubt TEXT,
    khoa TEXT,
    lan_thu TEXT,
    nhiem_ky TEXT,
    hoi_nghi TEXT,
    date TEXT,
    period TEXT,
    decision TEXT,
    number TEXT,
    issuer TEXT,
    what TEXT,
    estimated TEXT,
    share_of_plan TEXT,
    growth TEXT,
    planned_growth TEXT
);
