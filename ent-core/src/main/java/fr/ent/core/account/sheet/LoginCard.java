package fr.ent.core.account.sheet;

/** What a pupil signs in with, shown once. */
record LoginCard(String name, String username, EasyPassword password) {}
