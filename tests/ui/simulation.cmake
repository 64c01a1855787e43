wemi_test(ui/tst_simulationface ui cost access calendar)
