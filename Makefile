.PHONY: help build test docs sample bench

help:    ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /  /'

build:   ## everything, warnings are errors
	dotnet build ManifestScan.sln

test:    ## all tests
	dotnet test ManifestScan.sln

docs:    ## rewrite generated pages, the README transcript and the golden files of the samples
	UPDATE_DOCS=1 UPDATE_GOLDEN=1 dotnet test ManifestScan.sln --filter FullyQualifiedName~Repository

sample:  ## the founding story, into ./out
	dotnet run -c Release --project src/ManifestScan.Cli -- score data-samples/founding-story/input -o out

bench:   ## the main job beside DuckDB, into bench/results (see bench/README.md)
	dotnet run -c Release --project bench/ManifestScan.Bench -- main-job
