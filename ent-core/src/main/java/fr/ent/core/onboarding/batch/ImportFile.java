package fr.ent.core.onboarding.batch;

/**
 * A file of an import.
 *
 * @param complete whether every line could be read; if not, nobody is taken for gone
 */
record ImportFile(String name, Boolean complete) {}
