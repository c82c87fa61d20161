import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bookPatterns, previewPatterns } from './api';

/** First what would be booked, then booking it. */
export function useTermBooking() {
  const client = useQueryClient();
  const previewing = useMutation({ mutationFn: previewPatterns });
  const booking = useMutation({
    mutationFn: bookPatterns,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  return { previewing, booking };
}
