"""How real the simulated frames are: statistics, a judge, and sheets to look at."""
