namespace PopulationHealth;
