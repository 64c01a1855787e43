-- After everything else: nobody has a right that is not given by name.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA console FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA console FROM PUBLIC;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA console FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA console FROM console_operator;
DO $$
DECLARE
  t text;
BEGIN
  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'console'::regnamespace AND relkind = 'r' AND NOT relrowsecurity LOOP
    EXECUTE format('ALTER TABLE console.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION console.my_buckets() TO console_reader;
